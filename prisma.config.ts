/** Read by Prisma's own command line; the address is given by whoever runs it. */
export default {
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://127.0.0.1:5432/claimdesk" },
};
