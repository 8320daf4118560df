const LONGEST = 31;

/** Names that a workbook can bear: not blank, at most 31 signs, none of :\/?*[], and no two alike. */
export function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const plain = wish.replace(/[:\\/?*[\]]/gu, ' ').trim() || '名单';
    for (let number = 1; ; number++) {
      const mark = number === 1 ? '' : `（${String(number)}）`;
      const name = [...plain].slice(0, LONGEST - mark.length).join('') + mark;
      if (!taken.has(name.toLowerCase())) {
        taken.add(name.toLowerCase());
        return name;
      }
    }
  });
}
