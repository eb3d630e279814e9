const files = 'json|csv'

/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: ['@duckdb/node-api'],
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // A view's file stands at the view's own address with a suffix: /claims.json?family=...
  rewrites: () => [
    {
      source: `/:view(overview|topics|methods|claims|papers|about).:format(${files})`,
      destination: '/files/:view/:format',
    },
    { source: `/papers/:id([^/]+).:format(${files})`, destination: '/files/papers/:format/:id' },
  ],
}
export default config
