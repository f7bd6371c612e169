# The site, built and ready to serve: docker build --build-arg SITE_URL=https://… -t khuyen-cong-mo .
# The build reads data/ into an embedded database of its own; the running site reads DATABASE_URL (compose.yaml).
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE_URL=""
ARG REPORT_URL=""
RUN npm run build && rm -rf .next/cache && npm ci --omit=dev

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production PORT=3000
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.ts"]
