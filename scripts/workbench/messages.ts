/** The texts of every language, for the pages in the workbench. */
import english from '../../public/_locales/en/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { import: 'default' });

function pathOf(folder: string): string {
  return `../../public/_locales/${folder}/messages.json`;
}

/** The folders of all languages in `public/_locales`. */
export const languageFolders: readonly string[] = Object.keys(files).flatMap(
  (path) => path.split('/').at(-2) ?? [],
);

/** The texts of a language. As in a browser, a text that it does not have is English. */
export async function loadMessages(folder: string): Promise<(key: string) => string> {
  const texts = await files[pathOf(folder)]?.();
  const inEnglish: Messages = english;
  return (key) => (texts?.[key] ?? inEnglish[key])?.message ?? '';
}
