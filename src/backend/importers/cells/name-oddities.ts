/** 王大嫂, 李二娃, 张老师, 幺婆, 老陈: what people call somebody, not what stands in the household register. */
const CALLING_NAME =
  /^(?:\p{Script=Han}?(?:[大二三四五六七八九幺]?(?:嫂|婶|婆婆|爷爷|大爷|大娘|大妈|大叔|伯伯|表叔|孃孃|姑婆|舅公)|[大二三四五六七八九幺]娃子?|[二三四五六七八九幺]婆|老师|师傅|医生|会计|主任|书记|队长|木匠|石匠|篾匠)|老\p{Script=Han}|\p{Script=Han}{2,4}(?:屋头|家的|他妈|他爸|家属))$/u;

export function isCallingName(name: string): boolean {
  return CALLING_NAME.test(name);
}

/** Signs that stand where a rare character could not be typed: ?, □, ○, [口+马], letters of pinyin. */
export function lacksCharacter(name: string): boolean {
  if (/[?？□■○〇*＊�]|\[[^[\]]*\]|【[^【】]*】|[⿰-⿻]/u.test(name)) return true;
  return /\p{Script=Han}/u.test(name) && /[A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u.test(name);
}

/** Two names and a word for the couple. */
const MOST_LETTERS = 30;

/** 张三、李四夫妇: the two names of a couple in one cell; null for one name. */
export function namesOfCouple(written: string): readonly [string, string] | null {
  if (written.length > MOST_LETTERS) return null;
  const bare = written
    .normalize('NFC')
    .replace(/[(（](?:夫妇|夫妻|两口子|老两口)[)）]/gu, '夫妇')
    .replace(/\s+(?=夫)/gu, '')
    .trim();
  const saysCouple = /(?:夫妇|夫妻|两口子|老两口)$/u.test(bare);
  const names = bare
    .replace(/(?:夫妇|夫妻|两口子|老两口)$/u, '')
    .split(/[、,，/;；&\n]|\s{2,}|和|与/u)
    .map((name) => name.replace(/\s/gu, ''))
    .filter((name) => name !== '');
  const [first, second] = names;
  if (names.length !== 2 || first === undefined || second === undefined) return null;
  const areNames = names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name));
  const hasSeparator = /[、,，/;；&\n]/u.test(bare);
  return areNames && (saysCouple || hasSeparator) ? [first, second] : null;
}
