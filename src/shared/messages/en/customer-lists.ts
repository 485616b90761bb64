/** customer-lists: English texts. */
export const customerListsEn = {} as const;
