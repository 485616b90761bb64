/** cli: English texts. */
export const cliEn = {} as const;
