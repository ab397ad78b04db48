/** A letter of a script whose letters are joined, or a mark, which belongs to the letter before it. */
const letter =
  /^(?![\p{P}\p{N}])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{M}\u200D]/u;

/** Whether a place in a text, in UTF-16 units, is inside a word of joined letters. */
export function cutsLetters(text: string, place: number): boolean {
  const [before = ''] = /.$/su.exec(text.slice(0, place)) ?? [];
  return letter.test(before) && letter.test(text.slice(place));
}
