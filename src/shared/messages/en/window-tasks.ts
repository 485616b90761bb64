/** The window's tasks: taking in a list, agreements, annexes, signing, verifying. */
export const windowTasksEn = {} as const;
