/** drift: English texts. */
export const driftEn = {} as const;
