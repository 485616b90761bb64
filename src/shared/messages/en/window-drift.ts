/** window-drift: English texts. */
export const windowDriftEn = {} as const;
