import { createContext, useContext } from 'react';

/** Whether what is shown can only be read, as the register of a past date. The frame provides it; fields and actions obey. */
export const ReadOnly = createContext(false);

export const useReadOnly = (): boolean => useContext(ReadOnly);
