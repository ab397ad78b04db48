/** Scripts whose letters are joined. A mark belongs to the letter before it. */
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{M}\u200D]/u;

/** Whether a place in a text, in UTF-16 units, is inside a word of joined letters. */
export function cutsLetters(text: string, place: number): boolean {
  const [before = '', after = ''] = [[...text.slice(0, place)].at(-1), [...text.slice(place, place + 2)][0]];
  return [before, after].every((each) => joined.test(each) && !/[\p{P}\p{N}]/u.test(each));
}
