// Makes the three members one replica set. Running it again changes nothing.
try {
  rs.status();
} catch (notYet) {
  rs.initiate({
    _id: "revus",
    members: [
      { _id: 0, host: "mongo-1:27017", priority: 2 },
      { _id: 1, host: "mongo-2:27017" },
      { _id: 2, host: "mongo-3:27017" },
    ],
  });
}
while (!db.hello().setName || !db.hello().primary) {
  sleep(200);
}
