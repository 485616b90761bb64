import { memo, useId } from 'react';
import {
  BadgeCheck,
  Building2,
  CalendarDays,
  Eye,
  Files,
  History,
  Languages,
  Megaphone,
  Merge,
  Settings,
  TableProperties,
  TriangleAlert,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useNavigate, useView, type ViewId } from '#renderer/app/navigation.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { countDiffering, useDrift, useDriftWatch } from '#renderer/features/annexes/drift-data.ts';
import { useDueSoon } from '#renderer/features/due/due-data.ts';
import { useFindings } from '#renderer/features/findings/findings-data.ts';
import { dayOf } from '#renderer/features/history/days.ts';
import { needsSomebody, useNotices, useUnannounced } from '#renderer/features/notices/notice-data.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Seal } from '#renderer/ui/seal.tsx';
import type { Tone } from '#renderer/ui/tone.ts';
import css from '#renderer/app/navigation-bar.module.css';

interface NavigationBarProps {
  state: RegisterState;
  records: RegisterRecords;
}

export const NavigationBar = memo(function NavigationBar({ state, records }: NavigationBarProps) {
  const { t } = useTexts();
  const control = useId();
  const asOf = useAsOf();
  const issued = useCall('annexes.list', undefined).data ?? [];
  const annexes = asOf === null ? issued.length : issued.filter(({ issuedAt }) => dayOf(issuedAt) <= asOf.date).length;
  const organisation = records.organisations[0]?.name ?? state.organisation.name;
  return (
    <nav aria-label={t('nav.label')} className={classes(css, 'bar')}>
      <div className={classes(css, 'organisation')}>
        <Seal name={organisation} />
        <div className={classes(css, 'names')}>
          <span className={classes(css, 'name')}>{organisation}</span>
          <span className={classes(css, 'file')} title={state.fileName}>
            {state.fileName}
          </span>
        </div>
      </div>
      <ul className={classes(css, 'entries')}>
        <Entry id="register" icon={TableProperties} name="nav.register" count={records.processings.length} />
        <Entry id="customers" icon={Users} name="nav.customers" count={records.customers.length} />
        <AnnexesEntry state={state} count={annexes} />
        <NoticesEntry records={records} />
      </ul>
      <h2 id={control} className={classes(css, 'heading')}>
        {t('nav.control')}
      </h2>
      <ul aria-labelledby={control} className={classes(css, 'entries')}>
        <FindingsEntry />
        <DueEntry />
        <Entry id="reveals" icon={Eye} name="nav.reveals" />
        <Entry id="consolidation" icon={Merge} name="nav.consolidation" />
        <Entry id="translation" icon={Languages} name="nav.translation" />
        <Entry id="history" icon={History} name="nav.history" />
        <Entry id="verify" icon={BadgeCheck} name="nav.verify" />
      </ul>
      <ul className={classes(css, 'entries', 'last')}>
        <Entry id="organisation" icon={Building2} name="nav.organisation" />
        <Entry id="settings" icon={Settings} name="nav.settings" />
      </ul>
    </nav>
  );
});

/** The counts that need someone: what is grave in the colour of the gravest. Notices can wait. */
function FindingsEntry() {
  const { severe, warning } = useFindings().counts;
  return (
    <Entry
      id="findings"
      icon={TriangleAlert}
      name="nav.findings"
      count={severe + warning}
      tone={severe > 0 ? 'bad' : 'warn'}
    />
  );
}

/** How many there are; while some no longer say what the register says, how many these are. */
function AnnexesEntry({ state, count }: { state: RegisterState; count: number }) {
  useDriftWatch(state);
  const isPast = useAsOf() !== null;
  const differing = countDiffering(useDrift().data);
  const isNeeded = !isPast && differing > 0;
  return (
    <Entry
      id="annexes"
      icon={Files}
      name="nav.annexes"
      count={isNeeded ? differing : count}
      {...(isNeeded && { tone: 'warn' })}
    />
  );
}

/** Notices for which something is to be done, and changes that nobody has been told of. */
function NoticesEntry({ records }: { records: RegisterRecords }) {
  const notices = useNotices(records).filter(needsSomebody);
  const unannounced = useUnannounced();
  const isGrave = notices.some(({ state }) => state === 'objected') || unannounced.some(({ isMade }) => isMade);
  return (
    <Entry
      id="notices"
      icon={Megaphone}
      name="nav.notices"
      count={notices.length + unannounced.length}
      tone={isGrave ? 'bad' : 'warn'}
    />
  );
}

/** What is overdue or comes up soon. */
function DueEntry() {
  const { overdue, soon } = useDueSoon();
  return (
    <Entry id="due" icon={CalendarDays} name="nav.due" count={overdue + soon} tone={overdue > 0 ? 'bad' : 'warn'} />
  );
}

interface EntryProps {
  id: ViewId;
  icon: LucideIcon;
  name: MessageKey;
  count?: number;
  /** Of a count that needs someone. */
  tone?: Tone;
}

function Entry({ id, icon, name, count = 0, tone }: EntryProps) {
  const { t } = useTexts();
  const view = useView();
  const navigate = useNavigate();
  // A list is taken in for the register.
  const isCurrent = view.id === id || (view.id === 'importing' && id === 'register');
  return (
    <li>
      <button
        type="button"
        aria-current={isCurrent ? 'page' : undefined}
        className={classes(css, 'entry')}
        onClick={() => navigate(id)}
      >
        <Icon icon={icon} />
        <span className={classes(css, 'label')}>{t(name)}</span>
        {count > 0 && !tone && <span className={classes(css, 'count')}>{count}</span>}
        {count > 0 && tone && (
          <span className={classes(css, 'needed')}>
            <Badge tone={tone}>{count}</Badge>
          </span>
        )}
      </button>
    </li>
  );
}
