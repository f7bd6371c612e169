/** The archive's own name beside the names of its files. */
export const archiveName = 'khuyen-cong.zip';

/** The lasting address of a bundle's archive or of one of its files. */
export function toBundleAddress(sha256: string, file: string = archiveName): string {
  return `/data/releases/${sha256}/${file}`;
}

/** The address of a bundle's page, without the language. */
export function toBundlePath(sha256: string): string {
  return `/data/releases/${sha256}`;
}
