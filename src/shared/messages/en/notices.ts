/** notices: English texts. */
export const noticesEn = {} as const;
