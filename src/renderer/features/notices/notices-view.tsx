import { useState } from 'react';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useView } from '#renderer/app/navigation.tsx';
import { useNotices } from '#renderer/features/notices/notice-data.ts';
import { NoticeList } from '#renderer/features/notices/notice-list.tsx';
import { NoticePage } from '#renderer/features/notices/notice-page.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';

interface NoticesViewProps {
  records: RegisterRecords;
  state: RegisterState;
  ui: RegisterUi;
}

/** Planned changes and the notices by which customers are told of them: all of them, or one. */
export function NoticesView({ records, state, ui }: NoticesViewProps) {
  const { recordId } = useView();
  const notices = useNotices(records);
  const open = notices.find(({ notice }) => notice.id === recordId);
  const [last, setLast] = useState<string | null>(null);
  if (open && open.notice.id !== last) setLast(open.notice.id);
  return open ? (
    <NoticePage key={open.notice.id} parts={open} records={records} state={state} ui={ui} />
  ) : (
    <NoticeList notices={notices} records={records} cameFrom={last} />
  );
}
