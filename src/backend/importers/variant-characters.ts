/** Surnames that one family writes in two ways: the old form, a wrong short form, a borrowed character. */
const SAME_AS: Readonly<Record<string, string>> = {
  劉: '刘',
  蕭: '萧',
  肖: '萧',
  付: '傅',
  闫: '阎',
  閆: '阎',
  閻: '阎',
  代: '戴',
  陳: '陈',
  張: '张',
  趙: '赵',
  楊: '杨',
  黃: '黄',
  吳: '吴',
  鄭: '郑',
  馮: '冯',
  鄧: '邓',
  許: '许',
  葉: '叶',
  羅: '罗',
  孫: '孙',
  馬: '马',
  蘭: '兰',
  鳳: '凤',
  華: '华',
  國: '国',
  貴: '贵',
  壽: '寿',
  龍: '龙',
};

/** A name in which variant characters are written alike; only for comparing, never for showing. */
export function nameWithoutVariants(name: string): string {
  return [...name].map((character) => SAME_AS[character] ?? character).join('');
}
