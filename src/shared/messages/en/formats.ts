/** formats: English texts. */
export const formatsEn = {} as const;
