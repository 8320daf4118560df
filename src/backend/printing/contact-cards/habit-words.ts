import type { CardHabits } from './contact-card-facts.ts';

/** So many characters have room on the two lines of a card; what is noted beyond is in the register. */
const MOST_CHARACTERS = 38;

/** 6点起床，午睡1点，家里有狗: what a helper should know before knocking. Nothing of health. */
export function habitWords({ risesAt, napsAt, mealsAt, smokes, dogAtHome }: CardHabits): string {
  const words = [
    dogAtHome === true ? '家里有狗' : '',
    told('起床', risesAt),
    told('午睡', napsAt),
    told('吃饭', mealsAt),
    smokes === true ? '抽烟' : '',
  ].filter((word) => word !== '');
  return words.reduce((line, word) => {
    const longer = line === '' ? word : `${line}，${word}`;
    return longer.length <= MOST_CHARACTERS ? longer : line;
  }, '');
}

/** The office may have written the verb itself: 六点起床. */
function told(what: string, when: string): string {
  const text = when.trim();
  if (text === '') return '';
  return text.includes(what) || text.includes(what.slice(-1)) ? text : `${what}${text}`;
}
