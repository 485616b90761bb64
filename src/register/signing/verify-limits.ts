/** A PDF is read whole to be verified. */
export const verifyLimits = { bytes: 200_000_000 } as const;
