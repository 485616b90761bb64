import type { Register } from '#register/store/register.ts';

export function fillWithSample(_register: Register): void {}
