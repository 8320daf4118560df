import type { ThemeConfig } from 'antd';

/** Calm and high in contrast: dark ink on warm paper, one deep green for what can be done. */
export const theme: ThemeConfig = {
  zeroRuntime: true,
  cssVar: { key: 'shouwang' },
  hashed: false,
  token: {
    colorPrimary: '#1d6648',
    colorLink: '#1d6648',
    colorInfo: '#2f5d8a',
    colorSuccess: '#2f7d4f',
    colorWarning: '#a8660b',
    colorError: '#b3362b',
    colorText: '#1f2421',
    colorTextSecondary: '#4a524d',
    colorTextDescription: '#5b635e',
    colorBgLayout: '#f5f3ee',
    colorBorder: '#cfcbc0',
    colorBorderSecondary: '#e3dfd5',
    fontSize: 15,
    borderRadius: 4,
    controlHeight: 36,
    motion: false,
    fontFamily: "'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  },
  components: {
    Table: { cellPaddingBlockSM: 7, headerBg: '#efece4', rowHoverBg: '#f3f7f4' },
    Tabs: { titleFontSize: 15 },
  },
};
