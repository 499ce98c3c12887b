/** Connects a page that cannot be drawn to the backup: what makes one is read when it is wanted. */

/** Hands a backup to the browser to keep; the name of the file. */
export async function saveBackup(): Promise<string> {
  const { dataActs } = await import('./options/data/all-stored');
  const { name } = await dataActs.save({ told: () => {}, signal: new AbortController().signal });
  return name;
}
