/** importing: English texts. */
export const importingEn = {} as const;
