/** window: English texts. */
export const windowEn = {} as const;
