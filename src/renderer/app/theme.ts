import type { ThemeConfig } from 'antd';

/** Calm and high in contrast: dark ink on warm paper, one deep green for what can be done. */
export const theme: ThemeConfig = {
  zeroRuntime: true,
  cssVar: { key: 'shouwang' },
  hashed: false,
  token: {
    colorPrimary: '#1d6648',
    colorPrimaryBg: '#e6f0ea',
    colorPrimaryBgHover: '#d6e6dc',
    colorLink: '#1d6648',
    colorInfo: '#2f5d8a',
    colorSuccess: '#2f7d4f',
    colorWarning: '#a8660b',
    colorError: '#b3362b',
    colorErrorBg: '#fcf1ee',
    colorWarningBg: '#fcf5e6',
    colorInfoBg: '#eef4f9',
    colorSuccessBg: '#eef6f0',
    colorText: '#1f2421',
    colorTextSecondary: '#4a524d',
    colorTextDescription: '#5b635e',
    colorBgLayout: '#f5f3ee',
    colorBorder: '#cfcbc0',
    colorBorderSecondary: '#e3dfd5',
    fontSize: 15,
    fontSizeSM: 13,
    borderRadius: 4,
    controlHeight: 36,
    motion: false,
    fontFamily:
      "'Rare Name', 'Rarer Name', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  },
  components: {
    // The rows' padding stays antd's own: a virtual table reckons with it, and would leave gaps while it scrolls.
    Table: { headerBg: '#efece4', rowHoverBg: '#f3f7f4' },
    Tabs: { titleFontSize: 15 },
    Segmented: { trackBg: '#e4dfd2' },
    Progress: { defaultColor: '#1d6648' },
    Alert: { withDescriptionPadding: '10px 16px', withDescriptionIconSize: 20 },
  },
};
