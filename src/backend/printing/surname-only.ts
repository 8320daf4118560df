/** Surnames of two characters that are met in the county; any other name's first character is its surname. */
const LONG_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '皇甫',
  '令狐',
  '尉迟',
  '公孙',
  '慕容',
  '司徒',
  '夏侯',
  '端木',
];

/** 李某: says that somebody is meant, and not quite who. */
export function surnameOnly(name: string): string {
  const surname = LONG_SURNAMES.find((long) => name.startsWith(long)) ?? [...name][0] ?? '';
  return `${surname}某`;
}
