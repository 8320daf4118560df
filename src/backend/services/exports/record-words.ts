/** Words of a person's own sheet that no register has. */
export const RESIDENCE_WORD = {
  own_home: '自己家',
  child_home: '子女家',
  mutual_aid_home: '互助家庭',
  institution: '养老机构',
} as const;
export const TOLD_BY_WORD = { wechat: '微信', phone: '电话', none: '不告知' } as const;
export const DECISION_WORD = { given: '同意', refused: '不同意', withdrawn: '撤回' } as const;
export const FAMILY_WORD_WORD = { applied: '提出申请', agreed: '同意', objected: '不同意' } as const;
export const DISCLOSED_WORD = {
  id_number: '查看完整身份证号',
  export: '导出完整身份证号',
  record: '打印本人资料',
} as const;

export const BASIS_WORD: Readonly<Record<string, string>> = {
  consent: '本人同意',
  statutory_duty: '法定职责',
  vital_interest: '紧急情况',
};
export const ABSENCE_WORD: Readonly<Record<string, string>> = {
  farming: '农忙',
  away: '外出',
  ill: '生病',
  hospital: '住院',
  'family-visit': '家里来人',
  custom: '风俗',
  mourning: '办丧事',
  other: '其他',
};
export const DUTY_WORD: Readonly<Record<string, string>> = {
  leader: '负责人',
  secretary: '秘书',
  member: '成员',
};
export const VISIT_LEVEL_WORD: Readonly<Record<string, string>> = {
  red: '红',
  yellow: '黄',
  blue: '蓝',
  green: '绿',
};

const CHANGE_WORD: Readonly<Record<string, string>> = {
  import: '从表格导入',
  'person-added': '新登记',
  'survey-entered': '按调查表录入',
  'consent-recorded': '登记同意',
  'consent-withdrawn': '撤回同意',
  'assessment-recorded': '登记评估',
  'pairs-accepted': '结对',
  'villages-merged': '村合并',
  undo: '撤销改动',
  redo: '恢复改动',
};

/** How something came to be on record. */
export function changeWord(kind: string): string {
  return CHANGE_WORD[kind] ?? '修改资料';
}
