/** What a colour means: valid, due, missing or broken, masked in public, or nothing in particular. */
export type Tone = 'ok' | 'warn' | 'bad' | 'mask' | 'neutral';
