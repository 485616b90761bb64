import { useId } from 'react';
import { BadgeCheck, Files, History, Settings, TableProperties, Users, type LucideIcon } from 'lucide-react';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import { useNavigate, useView, type ViewId } from '#renderer/app/navigation.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Seal } from '#renderer/ui/seal.tsx';
import css from '#renderer/app/navigation-bar.module.css';

interface NavigationBarProps {
  state: RegisterState;
  records: RegisterRecords;
}

export function NavigationBar({ state, records }: NavigationBarProps) {
  const { t } = useTexts();
  const control = useId();
  const annexes = useCall('annexes.list', undefined).data?.length ?? 0;
  return (
    <nav aria-label={t('nav.label')} className={classes(css, 'bar')}>
      <div className={classes(css, 'organisation')}>
        <Seal name={state.organisation.name} />
        <div className={classes(css, 'names')}>
          <span className={classes(css, 'name')}>{state.organisation.name}</span>
          <span className={classes(css, 'file')} title={state.fileName}>
            {state.fileName}
          </span>
        </div>
      </div>
      <ul className={classes(css, 'entries')}>
        <Entry id="register" icon={TableProperties} name="nav.register" count={records.processings.length} />
        <Entry id="customers" icon={Users} name="nav.customers" count={records.customers.length} />
        <Entry id="annexes" icon={Files} name="nav.annexes" count={annexes} />
      </ul>
      <h2 id={control} className={classes(css, 'heading')}>
        {t('nav.control')}
      </h2>
      <ul aria-labelledby={control} className={classes(css, 'entries')}>
        <Entry id="history" icon={History} name="nav.history" />
        <Entry id="verify" icon={BadgeCheck} name="nav.verify" />
      </ul>
      <ul className={classes(css, 'entries', 'last')}>
        <Entry id="settings" icon={Settings} name="nav.settings" />
      </ul>
    </nav>
  );
}

interface EntryProps {
  id: ViewId;
  icon: LucideIcon;
  name: MessageKey;
  count?: number;
}

function Entry({ id, icon, name, count }: EntryProps) {
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
        {count !== undefined && count > 0 && <span className={classes(css, 'count')}>{count}</span>}
      </button>
    </li>
  );
}
