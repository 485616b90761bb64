/** The class names of a CSS module, joined. A name that the module does not have is a slip in the component. */
export function classes(sheet: CSSModuleClasses, ...names: (string | false | undefined)[]): string {
  return names
    .filter((name) => typeof name === 'string')
    .map((name) => {
      const className = sheet[name];
      if (className === undefined) throw new Error(`No class "${name}" in the style sheet`);
      return className;
    })
    .join(' ');
}
