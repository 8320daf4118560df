/** One of the six parts of the yearly review, with what is looked at. */
export interface ReviewChecklist {
  readonly name: string;
  readonly points: readonly string[];
}

/** 年度评估的六张清单 (F187): evaluation, supervision, incentives, training, boundaries, cover of risks. */
export const REVIEW_CHECKLISTS: readonly ReviewChecklist[] = [
  {
    name: '服务评估',
    points: [
      '每位老人一年至少重新评估一次，等级有据',
      '重点老人每月都有人去，有记录',
      '满意和不满意都问过，不满意的回访过',
      '需求和服务对得上，没人要的服务停了',
    ],
  },
  {
    name: '督导检查',
    points: [
      '每月抽查 5% 的记录，打电话或上门核实',
      '站点和互助员一年至少看一次，要改的改了',
      '签到表当场签，纸单按月归档',
      '意见和争议都登记、都答复，没有经过互助员转',
    ],
  },
  {
    name: '激励兑现',
    points: [
      '细则公示过，人人看得懂',
      '积分每季公示，异议查清',
      '能兑换的东西有货，兑换日按时办',
      '表彰过出力多的人和互助组，没同意的不写名字',
    ],
  },
  {
    name: '培训',
    points: [
      '每位互助员一年至少培训一次，有签到',
      '助急、助浴、助医的人有有效的培训',
      '服务步骤卡人手一套，不要做的讲清了',
      '新来的有人带，试过一个月',
    ],
  },
  {
    name: '边界',
    points: [
      '协议签齐，服务、时间、权利义务写明',
      '不收钱、不借钱、不碰存折遗嘱，查过没有犯的',
      '付费照护另立一本，不记积分',
      '个人信息按同意使用，上墙的遮住了',
    ],
  },
  {
    name: '风险保障',
    points: [
      '互助员都上了保险，没有过期的',
      '应急联络表是新的，电话打得通',
      '站点消防、电、气、食品查过',
      '出过的事有记录、有见证人、有结果',
    ],
  },
];
