# The feedback service of a city or of many, with a SQLite file in /data or a PostgreSQL by DATABASE_URL. Settings: README.
FROM node:24-slim AS build
WORKDIR /civita
COPY . .
RUN npm ci && npm run generate

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 CIVITA_DATA=/data
WORKDIR /civita
COPY --from=build /civita/package.json /civita/package-lock.json /civita/tsconfig.base.json ./
COPY --from=build /civita/packages packages
RUN npm ci --omit=dev --workspace=@civita/cli && npm cache clean --force && mkdir -m 700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--conditions=@civita/source", "packages/cli/src/main.ts"]
CMD ["serve"]
