/** Searching the whole register. */
export const searchEn = {} as const;
