/** Searching the whole register. */
export const searchSv = {} as const;
