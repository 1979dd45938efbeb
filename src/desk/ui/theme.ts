import type { ThemeConfig } from 'antd';

/** White paper, ink, blue for what can be done, red only for what is overdue, amber for soon. */
export const deskTheme: ThemeConfig = {
  // The styles come from a static sheet made by the build; the two must name things alike.
  zeroRuntime: true,
  hashed: false,
  cssVar: { key: 'desk' },
  token: {
    colorPrimary: '#1a56b0',
    colorLink: '#1a56b0',
    colorLinkHover: '#123f82',
    colorLinkActive: '#0d2f62',
    colorPrimaryHover: '#164891',
    colorPrimaryActive: '#123b78',
    colorError: '#b3261e',
    colorWarning: '#8a5a00',
    colorSuccess: '#2f6b3a',
    colorText: '#1c1e21',
    colorTextSecondary: '#4b5157',
    colorTextTertiary: '#5f666d',
    colorTextPlaceholder: '#6b7178',
    colorBorder: '#9aa1a9',
    colorBorderSecondary: '#d5d9dd',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#e2a19b',
    colorWarningBg: '#fdf3dc',
    colorWarningBorder: '#dcbc74',
    colorInfoBg: '#e9f0fb',
    colorInfoBorder: '#a9c4ea',
    colorSuccessBg: '#eaf4ec',
    colorSuccessBorder: '#a8cdb0',
    borderRadius: 4,
    fontSize: 14,
    // On a busy computer a movement may never end and leaves a button saying that it is still at work.
    motion: false,
    // The page's own, which differs by language and in print.
    fontFamily: 'inherit',
  },
};
