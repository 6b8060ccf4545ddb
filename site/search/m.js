bb({"n":16,"original":{"4":5,"9":8},"first":[]})
