/** What Node calls a failure of a file, and what to do about it. */
const sentences: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read or write it',
  EPERM: 'this user may not read or write it',
  EROFS: 'its disk may only be read',
  ENOSPC: 'its disk is full: free some space and try again',
  EDQUOT: 'this user may write no more on its disk',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EIO: 'its disk is failing',
};

/** One sentence on a failed file or folder with its path; any other failure's own message. */
export function explainFileFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const { code, path, message } = failure as NodeJS.ErrnoException;
  const sentence = code && sentences[code];
  return sentence ? `${path ?? message.split(', ').at(-1)}: ${sentence}` : message;
}
