/** How members of a household are told apart; every other word stays as it is written. */
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  户主: ['户主', '本人', '本人或户主', '本人(户主)', '户主本人', '自己'],
  配偶: [
    '配偶',
    '妻',
    '妻子',
    '老婆',
    '之妻',
    '夫',
    '丈夫',
    '之夫',
    '老伴',
    '夫妻',
    '爱人',
    '老公',
    '内人',
    '媳妇(妻)',
  ],
  子: [
    '子',
    '儿',
    '儿子',
    '长子',
    '次子',
    '三子',
    '四子',
    '幺儿',
    '幺子',
    '独生子',
    '大儿子',
    '二儿子',
    '小儿子',
    '之子',
  ],
  女: ['女', '女儿', '长女', '次女', '三女', '幺女', '独生女', '大女儿', '二女儿', '小女儿', '之女'],
  儿媳: ['媳', '儿媳', '媳妇', '儿媳妇', '之媳', '长媳', '次媳'],
  女婿: ['婿', '女婿', '上门女婿', '之婿'],
  孙子: ['孙', '孙子', '长孙', '次孙', '之孙', '外孙', '外孙子'],
  孙女: ['孙女', '外孙女', '之孙女'],
  父亲: ['父', '父亲', '爸爸', '爸', '之父', '岳父', '公公'],
  母亲: ['母', '母亲', '妈妈', '妈', '之母', '岳母', '婆婆'],
  兄弟: ['兄', '弟', '哥哥', '弟弟', '兄弟', '之兄', '之弟'],
  姐妹: ['姐', '妹', '姐姐', '妹妹', '姐妹', '之姐', '之妹'],
  其他: ['其他', '其他亲属', '非亲属'],
};
const MEANING = new Map(
  Object.entries(RELATIONS).flatMap(([relation, words]) => words.map((word) => [word, relation] as const)),
);

export const HEAD_OF_HOUSEHOLD = '户主';
export const SPOUSE_OF_HEAD = '配偶';

export interface RelationReading {
  /** The usual word, or the word as written where it has no other. Blank for a blank cell. */
  readonly relation: string;
  readonly isKnown: boolean;
}

/** 之妻, 妻子, 老婆, 老伴 and 配偶 are one relation to the head of the household. */
export function readRelationToHead(text: string): RelationReading {
  const word = text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^系?户主的?(?=.)/u, '');
  if (word === '') return { relation: '', isKnown: true };
  const relation = MEANING.get(word);
  return { relation: relation ?? word.slice(0, 20), isKnown: relation !== undefined };
}
