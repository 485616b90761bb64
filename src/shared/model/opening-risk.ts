/** Endings, in lower case and without the dot. */
const endings = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Kinds that the system's program shows rather than runs. */
const shown = endings(
  `pdf txt md csv tsv json rtf doc docx xls xlsx ppt pptx odt ods odp pages numbers
  png jpg jpeg gif webp bmp tif tiff heic eml msg p7m p7s asice asics`,
);

/**
 * Kinds that are programs, that programs are started by, or in which code can be: on one system or another opening such
 * a file can run what is in it.
 */
const running = endings(
  `exe com scr pif cpl dll msi msp msix appx appinstaller bat cmd ps1 psm1 vbs vbe js jse mjs cjs ws wsf wsh wsc hta
  jar jnlp reg inf lnk url scf chm hlp msc application gadget iso img vhd vhdx
  sh bash zsh csh command tool workflow terminal app pkg dmg desktop run appimage deb rpm service
  py pyw pl rb php lua tcl ahk scpt applescript
  docm dotm xlsm xltm xlsb xlam xll xla pptm potm ppam ppsm sldm one accdb accde mdb mde slk iqy odb
  html htm xhtml xht mht mhtml shtml svg svgz xml xsl xslt swf`,
);

/**
 * What opening a file of this name in the system's program may do. `runs-code`: run what is in it. `unknown`: nobody
 * here can say, as for a name without an ending.
 */
export type OpeningRisk = 'none' | 'runs-code' | 'unknown';

export function openingRisk(name: string): OpeningRisk {
  const ending = /^.+\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (shown.has(ending)) return 'none';
  return running.has(ending) ? 'runs-code' : 'unknown';
}
