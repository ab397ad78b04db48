/** The Arabic names of the components of `@wusum/tribe`, and of whole pages of them, by area, as the sidebar has them. */
export const tribe = {
  Symbols: {
    Arrow: 'سهم',
    Cover: 'غلاف',
    HeaderLockup: 'شعار رأس الصفحة',
    MemberMark: 'وسم عضو',
    Milestone: 'يوم يُذكر',
    PatternBand: 'شريط نقش',
    Seal: 'ختم',
    Sign: 'شكل',
    SymbolIndex: 'فهرس الأشكال',
    Wordmark: 'اسم مرسوم',
  },
  Stories: {
    CallForStories: 'نداء للحكايات',
    CoCreators: 'صانعو الحكاية',
    ConsentForm: 'نموذج الإذن',
    CreditChoice: 'اختيار الاسم',
    CreditLine: 'سطر الاسم',
    RevisionHistory: 'نسخ الحكاية',
    StandingPage: 'صفحة الأذون',
    StoryCard: 'بطاقة حكاية',
    StoryComposer: 'محرّر الحكاية',
    StoryPage: 'صفحة حكاية',
    StoryStatus: 'حال الحكاية',
    StoryWall: 'جدار الحكايات',
    TranslationToggle: 'الأصل والترجمة',
  },
  Thought: {
    Article: 'مقالة',
    Byline: 'سطر الكتّاب',
    Correction: 'تصحيح',
    Disagreement: 'قول وخلافه',
    EventCard: 'بطاقة لقاء',
    GlossaryTerm: 'مصطلح ومعناه',
    KeyClaim: 'خلاصة القول',
    Manifesto: 'بيان القناعات',
    Notes: 'حواشٍ ومصادر',
    Outline: 'عناوين النص',
    PullQuote: 'اقتباس بارز',
    ReadingProgress: 'تقدّم القراءة',
    SeriesNav: 'أجزاء السلسلة',
  },
  Care: {
    AppealForm: 'نموذج التظلّم',
    CareQueue: 'قائمة العناية',
    Feed: 'مشاركات متتابعة',
    GuidelinesAcceptance: 'الموافقة على القواعد',
    ListeningBoard: 'لوحة الإصغاء',
    ModeratorNote: 'ملاحظة المشرف',
    ReplyComposer: 'كتابة ردّ',
    ReportDialog: 'حوار الإبلاغ',
    Thread: 'محادثة',
    WelcomeRitual: 'ترحيب',
  },
  Belonging: {
    BelongingReport: 'تقرير الانتماء',
    BelongingSurvey: 'استبيان الانتماء',
    ConsensusMap: 'خريطة الآراء',
    MeasureCard: 'بطاقة مقياس',
    SurveyResults: 'نتائج الاستبيان',
  },
  Campaign: {
    Bento: 'خلايا متفاوتة',
    ComparisonTable: 'جدول مقارنة',
    CtaBanner: 'دعوة',
    Faq: 'أسئلة وأجوبة',
    Hero: 'صدر الصفحة',
    LogoSuite: 'شعارات المؤسسات',
    Newsletter: 'رسالة بريدية',
    Pillars: 'أركان',
    PricingOptions: 'خيارات العضوية',
    River: 'كلمات وصورة',
    SectionIntro: 'مقدّمة قسم',
    SiteFooter: 'تذييل الموقع',
    Testimonial: 'كلام عضو',
    VideoPlayer: 'مشغّل مقاطع',
  },
  Pages: {
    Article: 'مقالة',
    BelongingReport: 'تقرير الانتماء',
    CareDesk: 'مكتب العناية',
    Composer: 'كتابة حكاية',
    Conversation: 'محادثة',
    Onboarding: 'الزيارة الأولى',
    Story: 'حكاية',
  },
} as const;

const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = tribe;

/** The Arabic name of a component by its place in the sidebar below `Tribe`: `Care/Thread`. */
export function arabicNameOf(place: string): string | undefined {
  const [area = '', name = ''] = place.split('/');
  const names = Object.hasOwn(areas, area) ? areas[area]! : {};
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
