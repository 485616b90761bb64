/** The window's title while no register is open. */
export const windowTitle = 'Bilaga';
