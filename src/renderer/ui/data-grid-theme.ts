import { createTheme, iconSetQuartzLight, type Theme } from 'ag-grid-community';

/** AG Grid drawn with the design system's tokens; light and dark follow by themselves. */
export const gridTheme: Theme = createTheme()
  .withPart(iconSetQuartzLight)
  .withParams({
    accentColor: 'var(--accent)',
    backgroundColor: 'var(--surface)',
    foregroundColor: 'var(--text)',
    borderColor: 'var(--line)',
    browserColorScheme: 'inherit',
    fontFamily: 'inherit',
    fontSize: 13,
    cellHorizontalPadding: 12,
    headerBackgroundColor: 'var(--surface)',
    headerTextColor: 'var(--muted)',
    headerFontSize: 12,
    headerFontWeight: 600,
    headerRowBorder: { color: 'var(--line-strong)' },
    headerColumnResizeHandleColor: 'var(--line-strong)',
    iconSize: 14,
    rowHoverColor: 'var(--hover)',
    selectedRowBackgroundColor: 'var(--accent-soft)',
    wrapperBorder: false,
    wrapperBorderRadius: 0,
    popupShadow: 'none',
  });
