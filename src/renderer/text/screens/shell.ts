/** Words of the frame around the screens. */
export const shellText = {
  program: '守望',
  slogan: '互助养老 · 结对与排班',
  pages: {
    overview: '总览',
    imports: '导入',
    people: '人员',
    pairings: '结对',
    rosters: '周排班',
    printing: '打印',
  },
  navigation: '主导航',
  shortcut: (number: number) => `Ctrl+${number}`,
  today: (day: string) => `今天 ${day}`,
  loading: '正在读取……',
  restarted: '后台程序中断后已重新启动',
  restartedNextStep: '刚才没做完的操作没有留下半截数据，请重新做一次。',
  faultReload: '重新打开这一页',
  retry: '再试一次',
  close: '关闭',
  stopped: '已经停止，没有改动任何数据。',
} as const;
