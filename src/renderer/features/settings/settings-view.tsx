import { useChangeSettings, useSettings } from '#renderer/app/settings.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ownLanguageNames } from '#renderer/features/start/appearance-controls.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import css from '#renderer/features/settings/settings-view.module.css';

const themes = ['system', 'light', 'dark'] as const;

export function SettingsView() {
  const { t, language } = useTexts();
  const settings = useSettings();
  const change = useChangeSettings();
  return (
    <Page title={t('nav.settings')}>
      <div className={classes(css, 'column')}>
        <Card title={t('settings.window')}>
          <div className={classes(css, 'fields')}>
            <Select
              label={t('settings.language')}
              description={t('settings.language.text')}
              options={ownLanguageNames}
              value={language}
              onChange={(chosen) => change({ language: chosen })}
            />
            <Select
              label={t('settings.theme')}
              options={themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
              value={settings?.theme ?? 'system'}
              onChange={(theme) => change({ theme })}
            />
          </div>
        </Card>
        <Card title={t('settings.reminders')}>
          <div className={classes(css, 'fields')}>
            <Switch isSelected={settings?.notifyDue ?? false} onChange={(notifyDue) => change({ notifyDue })}>
              {t('settings.notifyDue')}
            </Switch>
            <p className={classes(css, 'help')}>{t('settings.notifyDue.help')}</p>
          </div>
        </Card>
        <p className={classes(css, 'version')}>{t('about.version', { version: settings?.version ?? '' })}</p>
      </div>
    </Page>
  );
}
