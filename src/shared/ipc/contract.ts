import type { z } from 'zod';
import { engineContract } from '#shared/ipc/engine-contract.ts';
import { shellContract } from '#shared/ipc/shell-contract.ts';

/** Every call that the window can make. */
export const contract = { ...engineContract, ...shellContract } as const;

export type Contract = typeof contract;
export type RouteName = keyof Contract;
export type CallInput<R extends RouteName> = z.input<Contract[R]['input']>;
export type CallOutput<R extends RouteName> = z.output<Contract[R]['output']>;
