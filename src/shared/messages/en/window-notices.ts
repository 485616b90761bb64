/** window-notices: English texts. */
export const windowNoticesEn = {} as const;
