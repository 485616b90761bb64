import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import type { RevisionFilter, RevisionGlance } from '#shared/model/record-history.ts';
import { call } from '#renderer/app/client.ts';

const pageSize = 100;

type Page = RevisionGlance[];

/** The revisions that a filter lets through, the latest first, a page at a time. */
export function useRevisions(filter: RevisionFilter): UseInfiniteQueryResult<Page> {
  return useInfiniteQuery<Page, Error, Page, QueryKey, number | null>({
    queryKey: ['history.list', 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      call('history.list', { limit: pageSize, before: pageParam, filter }, { signal }),
    initialPageParam: null,
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.number),
    select: ({ pages }: InfiniteData<Page, number | null>) => pages.flat(),
    placeholderData: keepPreviousData,
  });
}
