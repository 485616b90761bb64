import type { AnnexSection } from '#shared/model/annex-content.ts';
import type { SectionContent } from '#shared/model/annex-profile.ts';
import { changesSection } from '#register/annexes/sections/changes.ts';
import { controllersSection } from '#register/annexes/sections/controllers.ts';
import { formerSection } from '#register/annexes/sections/former.ts';
import type { InLanguages, SectionGrounds } from '#register/annexes/sections/section.ts';
import { servicesSection } from '#register/annexes/sections/services.ts';

export const sections: Readonly<Record<SectionContent, (grounds: SectionGrounds, both: InLanguages) => AnnexSection>> =
  {
    former: formerSection,
    changes: changesSection,
    controllers: controllersSection,
    services: servicesSection,
  };
