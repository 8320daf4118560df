/** What a remark may speak of although the registers have a field for it. */
export type RemarkSubject =
  'hearing' | 'sight' | 'walking' | 'dog' | 'living' | 'residence' | 'care-flag' | 'disease' | 'smoking';

/**
 * Words by which offices write such things into 备注. Chinese characters only: they are written into a query as they
 * stand.
 */
export const REMARK_WORDS: Readonly<Record<RemarkSubject, readonly string[]>> = {
  hearing: ['耳聋', '耳背', '听不见', '听不清', '听力'],
  sight: ['失明', '看不见', '看不清', '眼瞎', '白内障', '视力'],
  walking: ['瘫', '卧床', '拐杖', '轮椅', '走不动', '腿脚'],
  dog: ['狗'],
  living: ['独居', '一个人住', '独自'],
  residence: ['轮流', '轮养', '轮住', '轮吃'],
  'care-flag': ['空巢', '留守', '失独', '低保', '五保', '特困', '残疾', '痴呆'],
  disease: ['高血压', '糖尿病', '中风', '冠心病', '哮喘', '风湿', '心脏病'],
  smoking: ['抽烟', '吸烟'],
};
