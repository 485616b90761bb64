import { Monitor, Moon, Sun } from 'lucide-react';
import { useChangeSettings, useSettings } from '#renderer/app/settings.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx';
import { Menu } from '#renderer/ui/menu.tsx';

/** Each language by its own name, so that whoever sees the wrong one finds back. */
export const ownLanguageNames = [
  { id: 'sv', label: 'Svenska' },
  { id: 'en', label: 'English' },
] as const;

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Language and theme, at hand before there are any settings to open. */
export function AppearanceControls() {
  const { t, language } = useTexts();
  const theme = useSettings()?.theme ?? 'system';
  const change = useChangeSettings();
  return (
    <>
      <LanguageSwitch
        label={t('settings.language')}
        languages={ownLanguageNames}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
      />
      <Menu
        label={t('settings.theme')}
        actions={[
          {
            id: 'system',
            label: t('settings.theme.system'),
            icon: Monitor,
            onAction: () => change({ theme: 'system' }),
          },
          { id: 'light', label: t('settings.theme.light'), icon: Sun, onAction: () => change({ theme: 'light' }) },
          { id: 'dark', label: t('settings.theme.dark'), icon: Moon, onAction: () => change({ theme: 'dark' }) },
        ]}
      >
        <IconButton icon={icons[theme]} label={t('settings.theme')} />
      </Menu>
    </>
  );
}
