export const ensureStatic = 'navigation';
export default async function Home() {
  return <h1>Khuyến công mở</h1>;
}
