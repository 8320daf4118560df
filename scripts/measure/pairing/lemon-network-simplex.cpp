// Reads a minimum-cost flow problem in DIMACS form from standard input and solves it with LEMON's network simplex as
// often as the first argument says. Prints one line for each run: cost, milliseconds of the solve alone.
#include <ctime>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

using Graph = lemon::SmartDigraph;
// The sum of costs along a path goes beyond 32 bits, so costs are long.
using Simplex = lemon::NetworkSimplex<Graph, int, long long>;

int main(int count, char **arguments) {
  const int runs = count > 1 ? std::atoi(arguments[1]) : 1;
  Graph graph;
  std::vector<Graph::Node> nodes;
  std::vector<int> supplies, capacities;
  std::vector<long long> costs;
  int nodeCount = 0, arcCount = 0;
  if (std::scanf(" p min %d %d", &nodeCount, &arcCount) != 2) return 2;
  graph.reserveNode(nodeCount);
  graph.reserveArc(arcCount);
  for (int node = 0; node < nodeCount; node++) nodes.push_back(graph.addNode());
  supplies.assign(nodeCount, 0);
  char kind;
  while (std::scanf(" %c", &kind) == 1) {
    if (kind == 'n') {
      int node, supply;
      if (std::scanf("%d %d", &node, &supply) != 2) return 2;
      supplies[node - 1] = supply;
    } else if (kind == 'a') {
      int from, to, lower, capacity;
      long long cost;
      if (std::scanf("%d %d %d %d %lld", &from, &to, &lower, &capacity, &cost) != 5) return 2;
      graph.addArc(nodes[from - 1], nodes[to - 1]);
      capacities.push_back(capacity);
      costs.push_back(cost);
    } else {
      return 2;
    }
  }
  Graph::NodeMap<int> supply(graph);
  for (int node = 0; node < nodeCount; node++) supply[nodes[node]] = supplies[node];
  Graph::ArcMap<int> capacity(graph);
  Graph::ArcMap<long long> cost(graph);
  for (Graph::ArcIt arc(graph); arc != lemon::INVALID; ++arc) {
    capacity[arc] = capacities[graph.id(arc)];
    cost[arc] = costs[graph.id(arc)];
  }
  for (int run = 0; run < runs; run++) {
    Simplex simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    const std::clock_t begun = std::clock();
    const auto status = simplex.run();
    const double taken = 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    if (status != Simplex::OPTIMAL) return 1;
    std::printf("%lld %.3f\n", simplex.totalCost(), taken);
  }
  return 0;
}
